/// Whether this process and its events are well, over HTTP.
@NullMarked
package dev.evenhand.jobs.web;

import org.jspecify.annotations.NullMarked;
