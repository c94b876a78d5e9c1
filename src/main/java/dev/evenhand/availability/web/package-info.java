/// Availability over HTTP.
@NullMarked
package dev.evenhand.availability.web;

import org.jspecify.annotations.NullMarked;
