/// Tests of the contracts over HTTP.
@NullMarked
package dev.evenhand.roster.web;

import org.jspecify.annotations.NullMarked;
