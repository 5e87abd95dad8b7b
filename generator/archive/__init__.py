"""The linked records: what names what, who said it first, which number stands first."""
