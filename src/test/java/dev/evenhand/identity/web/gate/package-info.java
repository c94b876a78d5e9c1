/// What every request passes, seen from outside.
@NullMarked
package dev.evenhand.identity.web.gate;

import org.jspecify.annotations.NullMarked;
