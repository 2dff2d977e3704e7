// Progressive help for the pages; every page works without it.
