@NullMarked
package org.joinder.feedback.ui;

import org.jspecify.annotations.NullMarked;
