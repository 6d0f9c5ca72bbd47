/*
 * Starts a program and prints "FIRST USABLE PEAK PICTURE": the milliseconds until its window was mapped and until the
 * text typed into it was answered, the most memory that its processes had, in KiB, and a number for what then stood in
 * the part of the screen that was watched.
 *
 *   window-time WIDTH WAIT TEXT X Y W H COMMAND [ARGUMENT...]
 *
 * WIDTH is the least width of a window that counts. WAIT milliseconds after it was mapped, TEXT is typed. It is answered
 * when the rectangle X Y W H of the screen changes for the last time within four seconds; nothing in it may blink. With
 * an empty TEXT nothing is typed, and USABLE is when what the program shows by itself stood there.
 *
 * The memory is the sum of each process' own greatest (VmHWM): what several processes share counts for each of them.
 */
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XTest.h>
#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define SETTLED 4000.0
#define PATIENCE 60
#define LOOK_EVERY 8000

static pid_t child;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static int ignore(Display *display, XErrorEvent *error) {
    (void) display;
    (void) error;
    return 0;
}

static void give_up(int signal) {
    (void) signal;
    static const char said[] = "window-time: no window came\n";
    if (write(2, said, sizeof said - 1) < 0) _exit(1);
    if (child > 0) kill(-child, SIGKILL);
    _exit(1);
}

static long peak(pid_t group) {
    long sum = 0;
    DIR *all = opendir("/proc");
    struct dirent *entry;
    while (all && (entry = readdir(all))) {
        int pid = atoi(entry->d_name);
        if (pid <= 0 || getpgid(pid) != group) continue;
        char path[64], line[256];
        snprintf(path, sizeof path, "/proc/%d/status", pid);
        FILE *status = fopen(path, "r");
        while (status && fgets(line, sizeof line, status))
            if (!strncmp(line, "VmHWM:", 6)) sum += atol(line + 6);
        if (status) fclose(status);
    }
    if (all) closedir(all);
    return sum;
}

/* Whether the rectangle has changed since it was last looked at. Compared as it is, which hardly takes time: whoever
 * measures should not take it from what is measured. */
static int changed(Display *display, char **at, XImage **before) {
    XImage *image = XGetImage(display, DefaultRootWindow(display), atoi(at[0]), atoi(at[1]), atoi(at[2]), atoi(at[3]),
            AllPlanes, ZPixmap);
    if (!image) return 0;
    size_t size = (size_t) image->bytes_per_line * (size_t) image->height;
    int other = !*before || memcmp(image->data, (*before)->data, size);
    if (*before) XDestroyImage(*before);
    *before = image;
    return other;
}

static unsigned long number(const XImage *image) {
    unsigned long hash = 1469598103934665603UL;
    for (long i = 0; image && i < (long) image->bytes_per_line * image->height; i++)
        hash = (hash ^ (unsigned char) image->data[i]) * 1099511628211UL;
    return hash;
}

static void type(Display *display, const char *text) {
    for (; *text; text++) {
        KeyCode key = XKeysymToKeycode(display, (KeySym) (unsigned char) *text);
        XTestFakeKeyEvent(display, key, True, 0);
        XTestFakeKeyEvent(display, key, False, 0);
    }
    XFlush(display);
}

int main(int argc, char **argv) {
    if (argc < 9) {
        fprintf(stderr, "usage: window-time WIDTH WAIT TEXT X Y W H COMMAND [ARGUMENT...]\n");
        return 2;
    }
    Display *display = XOpenDisplay(NULL);
    if (!display) {
        fprintf(stderr, "window-time: no display\n");
        return 2;
    }
    XSetErrorHandler(ignore);
    XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
    XSync(display, False);
    signal(SIGALRM, give_up);
    alarm(PATIENCE);

    double start = now();
    child = fork();
    if (child == 0) {
        setpgid(0, 0);
        if (!freopen("/dev/null", "w", stdout) || !freopen("/dev/null", "w", stderr)) _exit(126);
        execvp(argv[8], argv + 8);
        _exit(127);
    }
    double first = 0, usable = 0;
    while (first == 0) {
        XEvent event;
        XWindowAttributes window;
        XNextEvent(display, &event);
        if (event.type != MapNotify || !XGetWindowAttributes(display, event.xmap.window, &window)
                || window.width < atoi(argv[1])) continue;
        first = now() - start;
        usleep(atoi(argv[2]) * 1000);
        XSetInputFocus(display, event.xmap.window, RevertToParent, CurrentTime);
        XSync(display, False);
    }
    XImage *shown = NULL;
    type(display, argv[3]);
    for (double typed = now(); now() - typed < SETTLED; usleep(LOOK_EVERY))
        if (changed(display, argv + 4, &shown)) usable = now() - start;
    printf("%.0f %.0f %ld %lu\n", first, usable, peak(child), number(shown));
    fflush(stdout);
    kill(-child, SIGTERM);
    usleep(400000);
    kill(-child, SIGKILL);
    waitpid(child, NULL, 0);
    return 0;
}
