"""How long a connection to PostgreSQL waits for a machine that has vanished."""

PATIENCE = {  # seconds, but for the last, which is in milliseconds
    "connect_timeout": 5,
    "keepalives_idle": 4,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
