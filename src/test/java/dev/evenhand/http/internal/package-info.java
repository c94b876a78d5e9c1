/// What the edge of the API promises, as plain functions.
@NullMarked
package dev.evenhand.http.internal;

import org.jspecify.annotations.NullMarked;
