/// Tests of closures over HTTP.
@NullMarked
package dev.evenhand.availability.web.closure;

import org.jspecify.annotations.NullMarked;
