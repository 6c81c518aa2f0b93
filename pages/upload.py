"""Bring your own data: drop a file, see what was understood, judge it, keep it."""

from ui import upload_judge, upload_start, upload_understand
from ui.shell import enter
from ui.upload_state import current

say = enter("upload")
work = current()
upload_start.show_steps(work, say)
if work is None:
    upload_start.show(say)
elif work.step == "understand":
    upload_understand.show(work, say)
else:
    upload_judge.show(work, say)
