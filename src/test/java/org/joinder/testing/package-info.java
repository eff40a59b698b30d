/** What tests share: the real database, a clock that can be set, a browserless Vaadin. */
@NullMarked
package org.joinder.testing;

import org.jspecify.annotations.NullMarked;
