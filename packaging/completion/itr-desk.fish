# fish completion for itr-desk
set -l subcommands journal config token kiosk
complete -c itr-desk -f
complete -c itr-desk -n "not __fish_seen_subcommand_from $subcommands" -a "$subcommands"
complete -c itr-desk -n "not __fish_seen_subcommand_from $subcommands" -l sandbox -d 'Start the sandbox and connect to it'
complete -c itr-desk -n "not __fish_seen_subcommand_from journal" -l profile -r -F -d 'Settings of this file'
complete -c itr-desk -n "not __fish_seen_subcommand_from $subcommands" -l kiosk -d 'Fill the screen, for members of the public'
complete -c itr-desk -n "not __fish_seen_subcommand_from $subcommands" -s v -l version -d 'Show the version'
complete -c itr-desk -s h -l help -d 'Show the options'
complete -c itr-desk -n "__fish_seen_subcommand_from journal" -a 'verify export stats'
complete -c itr-desk -n "__fish_seen_subcommand_from journal" -l file -r -F -d 'The journal'
complete -c itr-desk -n "__fish_seen_subcommand_from journal" -l format -x -a 'csv jsonl' -d 'Format of export'
complete -c itr-desk -n "__fish_seen_subcommand_from journal" -l output -r -F -d 'File of export'
complete -c itr-desk -n "__fish_seen_subcommand_from config" -a 'check show explain'
complete -c itr-desk -n "__fish_seen_subcommand_from explain" -a "(itr-desk config show 2>/dev/null | string replace -rf ' = .*' '')"
complete -c itr-desk -n "__fish_seen_subcommand_from token" -a 'status set forget'
complete -c itr-desk -n "__fish_seen_subcommand_from kiosk" -a 'set-pin'
