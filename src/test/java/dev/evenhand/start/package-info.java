/// Starting the whole of Evenhand, for real and for trying out.
@NullMarked
package dev.evenhand.start;

import org.jspecify.annotations.NullMarked;
