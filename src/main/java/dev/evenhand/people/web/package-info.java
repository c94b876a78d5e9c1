/// The pages of people and teams over HTTP.
@NullMarked
package dev.evenhand.people.web;

import org.jspecify.annotations.NullMarked;
