/// The first start.
@NullMarked
package dev.evenhand.identity.internal.start;

import org.jspecify.annotations.NullMarked;
