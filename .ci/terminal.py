"""Runs a program on a terminal of so many columns, and prints what it shows: terminal.py COLUMNS PROGRAM..."""

import fcntl
import os
import pty
import struct
import sys
import termios

columns, *command = sys.argv[1:]
process, terminal = pty.fork()
if process == 0:
    # The program starts once the terminal has its size.
    sys.stdin.readline()
    os.execvp(command[0], command)
attributes = termios.tcgetattr(terminal)
attributes[3] &= ~termios.ECHO
termios.tcsetattr(terminal, termios.TCSANOW, attributes)
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, int(columns), 0, 0))
os.write(terminal, b"\n")
shown = b""
try:
    while part := os.read(terminal, 65536):
        shown += part
except OSError:
    # The program has ended.
    pass
sys.stdout.buffer.write(shown.replace(b"\r\n", b"\n"))
sys.exit(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]))
