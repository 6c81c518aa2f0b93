# Which dataset of observations is in use for which parameter.

problem-parameter-not-held = The dataset “{ $dataset }” holds no row of the parameter “{ $parameter }”, so it cannot be chosen for it.
problem-parameters-replaced = These parameters are now taken from “{ $dataset }” and no longer from “{ $other }”: { $accepted }{ $more }. Whatever else “{ $other }” holds stays in use. To go back: «python -m loaders activate { $other }».
problem-parameters-kept-unused = Kept, but a person’s choice of “{ $other }” stands before it for these parameters: { $accepted }{ $more }. To use it: «python -m loaders activate { $dataset }».
loaders-activated-parameter = “{ $dataset }” is now in use for the parameter “{ $parameter }”.
slot-parameter = Observations: { $parameter }
fact-parameters = Parameters
left-out-title = Left out now
left-out-lead = These datasets are illustrative: while “Real data only” is on, nothing of them enters any number.
