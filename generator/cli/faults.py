"""Says of an exception that nothing foresees what has happened.

It imports nothing: it has to say as well that nothing can be imported.
"""

from __future__ import annotations

DEBUG = "FACTSHEETS_DEBUG"  # set in the environment, it shows Python's own traceback

# What the system's loader says of a library for which there is no room in memory.
_NO_ROOM = ("failed to map segment", "annot allocate memory")


def what_failed(fault: Exception) -> str:
    """What to say of an exception that nothing foresees: most are our fault, some the machine's."""
    unloaded = isinstance(fault, ImportError) and any(one in str(fault) for one in _NO_ROOM)
    if isinstance(fault, MemoryError) or unloaded:
        return "there is too little memory for this."
    # Python says of a part that it may not read that there is none.
    if isinstance(fault, ModuleNotFoundError) and fault.name:
        return (
            f"Python finds no {fault.name}: it is not installed, or may not be read. Install "
            "factsheets again."
        )
    return (
        f"a fault of factsheets itself ({type(fault).__name__}: {fault}); please report it, with "
        f"what {DEBUG}=1 shows."
    )
