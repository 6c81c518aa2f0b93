# Further reasons why there is no number.
reason-district-only = this is told for the district as a whole only
reason-too-few-households = fewer than 10 households were asked
reason-no-capacity = no capacity is known of any place
reason-no-residents-data = no count of residents is active
reason-unit-unfit = the observations are in a unit that does not fit
reason-no-reference = there is no published reference to compare with
reason-no-income = the residents dataset does not tell income fifths
reason-no-mean = nobody reaches anything, so that there is nothing to share out
