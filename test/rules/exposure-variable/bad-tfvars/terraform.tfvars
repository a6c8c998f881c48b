admin_password = "correct-horse-7"
