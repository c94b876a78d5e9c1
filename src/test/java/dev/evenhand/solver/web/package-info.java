/// Tests of the contracts over HTTP.
@NullMarked
package dev.evenhand.solver.web;

import org.jspecify.annotations.NullMarked;
