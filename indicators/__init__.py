"""What is measured: small pure functions, and the one place where they meet the data."""
