# Live sources: what a refresh says.

loaders-help-refresh = fetch live open data
loaders-help-sources = which sources; none for all
loaders-help-dry-run = print the requests and make none
loaders-help-again = ask again for what was asked within the last hour
refresh-new = { $source }: new data is in use.
refresh-unchanged = { $source }: nothing has changed.
refresh-held_back = { $source }: the new data waits for a person to look at it.
refresh-failed = { $source }: failed; nothing was changed.
refresh-dataset = { $dataset }: version { $version }, { $rows } rows, describes { $day }
refresh-dry = These requests would be made, each with the header «User-Agent: { $agent }». A line that begins with → is asked after an answer fills in what stands in braces.
problem-usage-source = There is no live source called “{ $found }”. The sources are: { $accepted }{ $more }.
problem-source-broken = { $file }, field “{ $field }”: { $state ->
    [missing] it is missing. Add it.
    [unreadable] it cannot be read ({ $found }). Mend it.
   *[wrong] “{ $found }” is not what may stand there. Correct it.
}
problem-source-offline = “{ $source }” was not asked: the network is switched off (ELMAX_OFFLINE). Unset it to fetch.
problem-source-unreachable = “{ $source }” cannot be reached. Check the connection of this machine, then fetch again.
problem-source-busy = “{ $source }” is too busy (status { $status }), also after several tries. Try again later.
problem-source-slow = “{ $source }” did not answer in time (at most { $seconds } seconds are waited). Try again later.
problem-source-broken-off = “{ $source }” broke off in the middle of its answer, also after several tries. Try again later.
problem-source-refused = “{ $source }” refused the request (status { $status }): “{ $said }”. Report it to whoever keeps this dashboard.
problem-source-too-large = “{ $source }” sent more than { $most } MB, far more than was asked for. Nothing of it was taken.
problem-source-led-away = “{ $source }” led to “{ $host }”, which is not one of its addresses; as the login page of a network does. Open a page in a browser first, then fetch again.
problem-source-circles = “{ $source }” led from address to address more than { $leads } times. Try again later.
problem-source-garbled = The answer of “{ $source }” cannot be unpacked. Try again later.
problem-source-no-parts = “{ $source }” gives only whole files where a part was asked for. Report it to whoever keeps this dashboard.
problem-answer-empty = “{ $source }” answered with nothing at all. That is a failed answer, not an empty district.
problem-answer-page = “{ $source }” answered with a web page instead of data: it is overloaded, or this network wants a login. Open a page in a browser first, then fetch again.
problem-answer-pointer = “{ $source }” answered with the stand-in of a file instead of the file. Try again later.
problem-answer-unreadable = The answer of “{ $source }” is cut off or is not JSON. Try again later.
problem-answer-shape = “{ $source }” has changed its answers: “{ $field }” is not as expected (found: { $found }). Nothing was guessed. Report it to whoever keeps this dashboard.
problem-answer-cut-short = “{ $source }” could not finish: “{ $said }”. What it did send is not everything, so nothing of it was taken. Try again later.
problem-answer-unfit = What “{ $source }” sent for “{ $dataset }” does not pass the checks below. Nothing of it was taken.
problem-drift-rows = The new copy has { $after } rows, the one before had { $before }: less than half. Has the source lost them, or the city?
problem-drift-fields = The new copy says nothing any more in: { $names }. The source may have changed its columns.
problem-drift-parts = The new copy holds nothing any more of: { $names }.
problem-drift-total = The sum of “{ $field }” was { $before } and would be { $after }.
problem-drift-unit = The unit of “{ $parameter }” was “{ $before }” and would be “{ $after }”.
problem-drift-scale = The middle value of “{ $parameter }” was { $before } and would be { $after }: the unit may have changed.
problem-copy-waits = The new copy waits under number { $held }: accept or discard it on the page “Add your data” or with «python -m loaders accept { $held }».
problem-copy-stays = “{ $dataset }”, version { $version }, stays in use ({ $day }).
problem-copy-none = There is no earlier copy of “{ $dataset }”.
problem-fetched-just-now = “{ $dataset }” was fetched less than an hour ago and was not asked for again; «--again» asks all the same.
loaders-by-service = { $dataset } by service: { $parts }
loaders-aside = { $dataset }: { $aside } of the { $rows } rows of the last answer are nothing of this kind and were set aside.
