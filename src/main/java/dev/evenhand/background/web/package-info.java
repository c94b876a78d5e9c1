/// Errands and routines over HTTP.
@NullMarked
package dev.evenhand.background.web;

import org.jspecify.annotations.NullMarked;
