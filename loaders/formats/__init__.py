"""What is peculiar to one form of file: each reads bytes into rows and shapes and interprets nothing."""
