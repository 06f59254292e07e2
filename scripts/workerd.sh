#!/bin/sh
# Miniflare starts workerd through this file, so that its pid is known to whoever must end it:
# workerd outlives a parent that was killed, and would keep the port and the state.
echo "$$" > "$WORKERD_PID_FILE"
exec "$WORKERD_BINARY" "$@"
