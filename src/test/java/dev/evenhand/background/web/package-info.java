/// Errands and routines over HTTP, on a real database.
@NullMarked
package dev.evenhand.background.web;

import org.jspecify.annotations.NullMarked;
