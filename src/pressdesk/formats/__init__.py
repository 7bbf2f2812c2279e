"""What comes in and goes out: Word, web pages, PDF, plain text, pictures, interchange."""
