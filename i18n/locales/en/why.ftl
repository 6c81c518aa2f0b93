# The drawer “why this number”, in the order in which it is read
why-title = Why this number?
why-waiting = The sum, the data with their versions, what was left out of them, and how to make the number again are worked out when you open this.
pick-place = Place
why-number = The number
why-sum = 100 × { $counted } ÷ { $base } = { $value }
why-exact = Unrounded
why-none = Why there is none
why-bounds = Least and most it could be
why-persons = People counted
why-base = Taken over
why-share = Share that could be measured
why-formula = The formula, and what was put in
why-given = Numbers put in
why-group = Whose number
why-walker = Who walks
why-over = Taken over the indicator
why-code = Computed by
why-code-hash = Fingerprint of the method
why-data = The data
why-no-data = No dataset went in.
why-rows =
    { $count ->
        [one] one row
       *[other] { $count } rows
    }
why-rows-used =
    { $count ->
        [one] one row
       *[other] { $count } rows
    }: { $given } went in{ $aside ->
        [0] {""}
       *[other] , { $aside } were set aside
    }
why-aside = Rows set aside
why-aside-no_place = { $count }: no place on the map
why-aside-in_no_zone = { $count }: in no zone
why-aside-blank = { $count }: the number is not known; they count neither as somebody nor as nobody
why-aside-off_street = { $count }: more than 500 m from any mapped street
why-aside-in_barrier = { $count }: within a canal, or on a railway or wall
why-aside-behind_barrier = { $count }: a barrier hides every street near them
why-aside-not_walkable = { $count }: not to be walked on
why-aside-other_service = { $count }: places of other services
why-aside-other_parameter = { $count }: observations of other things
why-again = Make it again
why-again-lead = The first command writes this explanation into a file; the second makes the number again from the same versions of the data and tells whether it is the same.
why-seal = Fingerprint of all its values
why-libraries = Libraries
why-download = Download this explanation
why-plan = What the plan changes
why-plan-lead = The number with the plan is reckoned in the same way, on the data as the edits make them. Below this part stands why today’s number is what it is.
why-plan-edited = Data that the plan edits
why-plan-seal = Hash of the edits
why-plan-again = Take the plan home as a file at the end of the page; this command then reckons both numbers anew:
