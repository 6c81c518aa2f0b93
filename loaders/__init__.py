"""The road in: whatever comes from outside becomes a checked frame, or a refusal that says why."""
