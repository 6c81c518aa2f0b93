"""The only keeper of datasets: built-in, illustrative, uploaded and live; versions, the active choice, audit."""
