@NullMarked
package dev.evenhand.roster.web;

import org.jspecify.annotations.NullMarked;
