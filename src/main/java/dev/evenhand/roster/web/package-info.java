/// How the pages of the roster read requests and answer refusals.
@NullMarked
package dev.evenhand.roster.web;

import org.jspecify.annotations.NullMarked;
