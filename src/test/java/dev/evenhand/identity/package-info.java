/// Signing in, as people and scripts see it.
@NullMarked
package dev.evenhand.identity;

import org.jspecify.annotations.NullMarked;
