/** Measures the public pages beside nginx serving the same bytes, in one run with one client. */
@NullMarked
package org.joinder.publicsite.bench;

import org.jspecify.annotations.NullMarked;
