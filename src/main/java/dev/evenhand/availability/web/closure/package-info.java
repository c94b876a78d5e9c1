/// Closures over HTTP: as the screens speak of them, and as scripts of offices do.
@NullMarked
package dev.evenhand.availability.web.closure;

import org.jspecify.annotations.NullMarked;
