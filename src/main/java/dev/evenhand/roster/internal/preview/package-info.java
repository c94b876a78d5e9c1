/// Shows what other settings would make of what is published.
@NullMarked
package dev.evenhand.roster.internal.preview;

import org.jspecify.annotations.NullMarked;
