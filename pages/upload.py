"""Bring your own data: drop a file, see what was understood, judge it, keep it."""

from ui import upload_judge, upload_keep, upload_start, upload_understand
from ui.shell import enter
from ui.upload_state import current

STEPS = {"understand": upload_understand.show, "judge": upload_judge.show, "keep": upload_keep.show}

say = enter("upload")
work = current()
upload_start.show_steps(work, say)
if work is None:
    upload_start.show(say)
else:
    STEPS[work.step](work, say)
