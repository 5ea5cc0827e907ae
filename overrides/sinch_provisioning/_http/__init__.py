"""HTTP: messages, the transport that carries them, deadlines, redaction and HAR."""
