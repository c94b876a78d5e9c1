/// What the pages and scripts get to hear about availability.
@NullMarked
package dev.evenhand.availability.web;

import org.jspecify.annotations.NullMarked;
