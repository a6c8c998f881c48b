café = "é"
escaped = "e\u0301"
