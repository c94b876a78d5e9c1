/// What survives when the process is killed.
@NullMarked
package dev.evenhand.kill;

import org.jspecify.annotations.NullMarked;
