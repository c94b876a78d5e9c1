/// What the services of the roster share.
@NullMarked
package dev.evenhand.roster.internal;

import org.jspecify.annotations.NullMarked;
