/// The lane, looked at from inside.
@NullMarked
package dev.evenhand.work.internal.lane;

import org.jspecify.annotations.NullMarked;
