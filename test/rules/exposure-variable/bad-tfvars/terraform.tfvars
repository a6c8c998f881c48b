admin_password = "correct-horse-7" # finds: exposure-variable
