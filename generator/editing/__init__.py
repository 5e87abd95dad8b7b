"""The stories of the editor's desk: new, cite, rename, init, coverage."""
