/// The home page: worries, news.
package org.signpost.ui.guide;
