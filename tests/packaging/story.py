"""What the wheel's environment runs against a mock elsewhere: create, read the pages, delete; sync and async."""

import sys

URL = sys.argv[1]
CONNECT = {"project_id": sys.argv[2], "key_id": sys.argv[3], "key_secret": sys.argv[4]} if len(sys.argv) > 2 else {}
