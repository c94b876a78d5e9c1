/// Turning exceptions of the edge into problem details.
@NullMarked
package dev.evenhand.http.internal;

import org.jspecify.annotations.NullMarked;
