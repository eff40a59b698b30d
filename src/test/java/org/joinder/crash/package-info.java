/** What is left when a process is killed in the middle of its work, and what the next one makes of it. */
@NullMarked
package org.joinder.crash;

import org.jspecify.annotations.NullMarked;
