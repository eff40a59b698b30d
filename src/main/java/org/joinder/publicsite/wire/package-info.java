/**
 * How pages go out. A page is rendered once and kept as the very bytes that are sent, compressed too, and answered before
 * any security chain or framework is asked. While it is rendered it is noted which tables are read; when one of them
 * changes, on whichever node, PostgreSQL tells every node and the page is forgotten.
 */
@NullMarked
package org.joinder.publicsite.wire;

import org.jspecify.annotations.NullMarked;
