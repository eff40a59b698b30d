/** What goes out for machines beside the pages: Atom feeds and calendars, each written exactly by its standard. */
@NullMarked
package org.joinder.publicsite.feeds;

import org.jspecify.annotations.NullMarked;
